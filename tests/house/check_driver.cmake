# Checks the C of a driver as for Windows x64: gcc reads it with our stub headers and is to have nothing to say.
#
#   cmake -DDRIVER=<driver.c> -DWDK=<stub headers> [-DDEFINITIONS="GUARD=1;..."] [-DMISTAKES="7;8"] -P check_driver.cmake
#
# With MISTAKES it is to complain about exactly these lines instead.

cmake_minimum_required(VERSION 3.25)

find_program(gcc x86_64-w64-mingw32-gcc)
if(NOT gcc)
    message(FATAL_ERROR "x86_64-w64-mingw32-gcc was not found; on Debian and Ubuntu ./dev test installs it")
endif()
list(TRANSFORM DEFINITIONS PREPEND -D)
execute_process(COMMAND "${gcc}" -fsyntax-only -Wall -fdiagnostics-color=never -I "${WDK}" ${DEFINITIONS} "${DRIVER}"
    OUTPUT_VARIABLE output ERROR_VARIABLE output)
if(MISTAKES)
    string(REGEX MATCHALL "\\.c:[0-9]+:[0-9]+: (error|warning):" found "${output}")
    list(TRANSFORM found REPLACE "\\.c:([0-9]+):.*" "\\1")
    list(REMOVE_DUPLICATES found)
    if(NOT found STREQUAL "${MISTAKES}")
        message(FATAL_ERROR "gcc was to complain about the lines ${MISTAKES} and did about ${found}:\n${output}")
    endif()
elseif(output)
    message(FATAL_ERROR "${output}")
endif()
