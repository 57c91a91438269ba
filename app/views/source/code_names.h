// The names a driver text may use without declaring them: those of the built-in headers, with a line of help and their
// declaration. For completion and for tooltips.
#pragma once

#include <QtCore/QString>

#include <vector>

namespace syncscope::views {

struct CodeName {
    enum class Kind { Call, Callback, Type, Constant, Macro, Keyword, Own /* of the driver text itself */ };
    QString name;
    Kind kind = Kind::Call;
    QString declaration; // in one line, annotations left out
    QString irql;        // "max_DISPATCH_LEVEL"; empty = as its declaration says nothing
};

// Sorted by name, regardless of case.
const std::vector<CodeName>& builtInNames();
const CodeName* builtInName(const QString& name); // null when it is none

// One sentence; empty where there is none.
QString codeHelp(const QString& name);

// What a tooltip says of a name: help, declaration, IRQL. Empty for a name that is not built in.
QString codeTip(const QString& name);

} // namespace syncscope::views
