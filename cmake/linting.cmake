# What Qt's moc writes into the build folder is not ours to lint: clang-tidy takes the rules that lie nearest to a file.
file(CONFIGURE OUTPUT "${PROJECT_BINARY_DIR}/.clang-tidy" CONTENT "Checks: '-*,misc-definitions-in-headers'\n" @ONLY)
