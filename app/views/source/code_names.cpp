#include "app/views/source/code_names.h"

#include "engine/driver/built_in.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <algorithm>

namespace syncscope::views {

namespace {

QString withoutComments(QString text)
{
    static const QRegularExpression comment(QStringLiteral("/\\*.*?\\*/|//[^\\n]*"), QRegularExpression::DotMatchesEverythingOption);
    return text.remove(comment);
}

// Declarations at file level, each with its braces and without what follows; directives are put aside.
QStringList declarations(const QString& text, QStringList& directives)
{
    QStringList all;
    QString one;
    int depth = 0;
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].trimmed().startsWith(QLatin1Char('#'))) {
            QString directive = lines[i];
            while (directive.endsWith(QLatin1Char('\\')) && i + 1 < lines.size()) {
                directive.chop(1);
                directive += lines[++i].trimmed();
            }
            directives << directive.trimmed();
            continue;
        }
        for (const QChar c : lines[i]) {
            one += c;
            depth += c == QLatin1Char('{') ? 1 : c == QLatin1Char('}') ? -1 : 0;
            const bool isBody = c == QLatin1Char('}') && !one.trimmed().startsWith(QLatin1String("typedef")) && !one.trimmed().startsWith(QLatin1String("struct"));
            if (depth == 0 && (c == QLatin1Char(';') || isBody)) {
                all << one.simplified();
                one.clear();
            }
        }
        one += QLatin1Char(' ');
    }
    return all;
}

// "max_DISPATCH_LEVEL": in words it is put where it is shown, for the names are found once and the language changes.
QString irqlOf(const QString& declaration)
{
    static const QRegularExpression form(QStringLiteral("_IRQL_requires_(max_|min_)?\\((\\w+)\\)"));
    const QRegularExpressionMatch m = form.match(declaration);
    return m.captured(1) + m.captured(2);
}

QString irqlWords(const QString& irql)
{
    return irql.startsWith(QLatin1String("max_")) ? QCoreApplication::translate("syncscope::views::CodeHelp", "at most %1").arg(irql.mid(4))
        : irql.startsWith(QLatin1String("min_"))  ? QCoreApplication::translate("syncscope::views::CodeHelp", "at least %1").arg(irql.mid(4))
                                                  : QCoreApplication::translate("syncscope::views::CodeHelp", "at %1").arg(irql);
}

QString withoutAnnotations(QString declaration)
{
    static const QRegularExpression called(QStringLiteral("\\b_[A-Z]\\w*_\\([^()]*(\\([^()]*\\)[^()]*)*\\)\\s*")), plain(QStringLiteral("\\b_[A-Z][A-Za-z_]*_\\s+"));
    return declaration.remove(called).remove(plain).remove(QLatin1String("FORCEINLINE ")).simplified();
}

void collect(const QString& text, std::vector<CodeName>& all)
{
    static const QRegularExpression name(QStringLiteral("[A-Za-z_]\\w*"));
    static const QRegularExpression beforeParenthesis(QStringLiteral("([A-Za-z_]\\w*)\\s*\\("));
    static const QRegularExpression enumerator(QStringLiteral("([A-Za-z_]\\w*)\\s*(=[^,}]*)?[,}]"));
    static const QRegularExpression define(QStringLiteral("^#\\s*define\\s+([A-Za-z_]\\w*)(\\([^)]*\\))?\\s*(.*)$"));
    QStringList directives;
    for (const QString& raw : declarations(withoutComments(text), directives)) {
        const QString clean = withoutAnnotations(raw);
        if (clean.startsWith(QLatin1String("WDF_DECLARE_CONTEXT_TYPE"))) // a use of the macro
            continue;
        const qsizetype open = clean.indexOf(QLatin1Char('{')), close = clean.lastIndexOf(QLatin1Char('}'));
        const bool isType = clean.startsWith(QLatin1String("typedef"));
        if (isType && open >= 0 && close > open) {
            const bool isEnumeration = clean.left(open).contains(QLatin1String("enum"));
            for (auto m = name.globalMatch(clean.mid(close + 1)); m.hasNext();) {
                const QString one = m.next().captured();
                all.push_back({one, CodeName::Kind::Type, clean.size() > 240 ? clean.left(240) + QStringLiteral("…") : clean, {}});
            }
            if (isEnumeration)
                for (auto m = enumerator.globalMatch(clean.mid(open + 1, close - open)); m.hasNext();)
                    all.push_back({m.next().captured(1), CodeName::Kind::Constant, clean.left(open).remove(QLatin1String("typedef ")).trimmed(), {}});
        } else if (isType && clean.contains(QLatin1Char('(')) && !clean.contains(QLatin1String("(*"))) {
            const auto m = beforeParenthesis.match(clean);
            if (m.hasMatch())
                all.push_back({m.captured(1), CodeName::Kind::Callback, clean.mid(8), irqlOf(raw)});
        } else if (isType || clean.startsWith(QLatin1String("DECLARE_HANDLE"))) {
            const QString words = clean.mid(clean.indexOf(isType ? QLatin1Char(' ') : QLatin1Char('(')));
            const QStringList parts = words.split(QLatin1Char(','));
            for (const QString& part : parts) {
                QString last;
                for (auto m = name.globalMatch(part); m.hasNext();)
                    last = m.next().captured();
                if (!last.isEmpty())
                    all.push_back({last, CodeName::Kind::Type, clean, {}});
            }
        } else if (const auto m = beforeParenthesis.match(clean); m.hasMatch()) {
            QString declaration = open >= 0 ? clean.left(open).trimmed() + QLatin1Char(';') : clean;
            all.push_back({m.captured(1), CodeName::Kind::Call, declaration, irqlOf(raw)});
        }
    }
    for (const QString& directive : directives)
        if (const auto m = define.match(directive); m.hasMatch()) {
            const QString value = m.captured(3).simplified();
            all.push_back({m.captured(1), m.captured(2).isEmpty() ? CodeName::Kind::Constant : CodeName::Kind::Macro,
                QStringLiteral("#define %1%2 %3").arg(m.captured(1), m.captured(2), value.size() > 120 ? value.left(120) + QStringLiteral("…") : value), {}});
        }
}

} // namespace

const std::vector<CodeName>& builtInNames()
{
    static const std::vector<CodeName> all = [] {
        std::vector<CodeName> found, names;
        for (const driver::BuiltInHeader& header : driver::builtInHeaders())
            collect(QString::fromUtf8(header.text.data(), static_cast<qsizetype>(header.text.size())), found);
        for (const char* keyword : {"break", "case", "const", "continue", "default", "do", "else", "enum", "for", "goto", "if", "return", "sizeof", "static", "struct", "switch", "typedef",
                 "union", "volatile", "while"})
            found.push_back({QLatin1String(keyword), CodeName::Kind::Keyword, {}, {}});
        QSet<QString> seen;
        for (CodeName& n : found) {
            const bool isInner = n.name.startsWith(QLatin1Char('_')) && n.kind != CodeName::Kind::Macro;
            if (isInner || n.name.startsWith(QLatin1String("__")) || n.name == QLatin1String("VOID") || seen.contains(n.name))
                continue;
            seen.insert(n.name);
            names.push_back(std::move(n));
        }
        names.push_back({QStringLiteral("VOID"), CodeName::Kind::Type, {}, {}});
        std::sort(names.begin(), names.end(), [](const CodeName& a, const CodeName& b) {
            const int order = a.name.compare(b.name, Qt::CaseInsensitive);
            return order != 0 ? order < 0 : a.name < b.name;
        });
        return names;
    }();
    return all;
}

const CodeName* builtInName(const QString& name)
{
    const auto& all = builtInNames();
    const auto at = std::find_if(all.begin(), all.end(), [&](const CodeName& n) { return n.name == name; });
    return at == all.end() ? nullptr : &*at;
}

QString codeTip(const QString& name)
{
    const CodeName* known = builtInName(name);
    if (!known || known->kind == CodeName::Kind::Keyword)
        return {};
    QStringList lines;
    if (const QString help = codeHelp(name); !help.isEmpty())
        lines << help;
    if (!known->irql.isEmpty())
        lines << QCoreApplication::translate("syncscope::views::CodeHelp", "To be called %1.").arg(irqlWords(known->irql));
    if (!known->declaration.isEmpty())
        lines << known->declaration;
    return lines.join(QLatin1Char('\n'));
}

} // namespace syncscope::views
