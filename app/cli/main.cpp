#include "app/cli/cli.h"
#include "app/files/platform.h"

int main(int argc, char** argv)
{
    syncscope::files::prepareStandardOutput();
    return syncscope::cli::run(syncscope::files::words(argc, argv), SYNCSCOPE_VERSION);
}
