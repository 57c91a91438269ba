// main() of the tests that need a QApplication. No screen is needed, and no settings of a person are read or written.
#include <QtCore/QHashSeed>
#include <QtCore/QStandardPaths>
#include <QtWidgets/QApplication>

#include <gmock/gmock.h>

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QHashSeed::setDeterministicGlobalSeed(); // A PDF lists its fonts in the order of a hash table.
    QStandardPaths::setTestModeEnabled(true);
    testing::InitGoogleMock(&argc, argv);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("syncscope-lab-test"));
    return RUN_ALL_TESTS();
}
