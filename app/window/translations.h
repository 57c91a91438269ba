// What the window says, in the language of the system as far as there is a translation, and with plurals in any case.
#pragma once

class QCoreApplication;
class QLocale;

namespace syncscope::window {

void installTranslations(QCoreApplication& application, const QLocale& locale);

} // namespace syncscope::window
