// Texts in the language of the person; English is in the program.
#pragma once

#include <QtCore/QString>
#include <QtCore/QTranslator>

#include <vector>

class QCoreApplication;
class QLocale;

namespace syncscope::window {

// In place of what was installed before.
void installTranslations(QCoreApplication& application, const QLocale& locale);

struct Language {
    QString code; // "de", as in settings; empty: the system's
    QString name; // in itself
};
// Those there are translations for.
std::vector<Language> languages();
// Of a code in settings.
QLocale localeOf(const QString& code);
// Of the texts that are installed: "en" or "de". Views choose their long texts by it.
QString installedLanguage();

// Makes every text longer by two fifths and strange to look at, so that what is not translated, or has no room, is seen.
class PseudoTranslator : public QTranslator {
    Q_OBJECT

public:
    using QTranslator::QTranslator;
    static QString pseudo(const QString& text); // placeholders, mnemonics and tags stay
    QString translate(const char* context, const char* source, const char* disambiguation, int n) const override;
    bool isEmpty() const override { return false; }
};

} // namespace syncscope::window
