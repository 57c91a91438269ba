# Everything that is not ours, each under a name of ours where its own packaging differs from place to place.

# syncscope_header_library(NAME HEADER): a header-only library as target syncscope::NAME.
# In a cross build SYNCSCOPE_HEADERS is a folder with just these libraries; the host's include folder would bring its C library.
set(SYNCSCOPE_HEADERS "" CACHE PATH "Where header-only libraries are, when not in the usual places")
function(syncscope_header_library name header)
    find_path(SYNCSCOPE_${name}_INCLUDE "${header}" HINTS "${SYNCSCOPE_HEADERS}" NO_CMAKE_FIND_ROOT_PATH)
    mark_as_advanced(SYNCSCOPE_${name}_INCLUDE)
    if(NOT SYNCSCOPE_${name}_INCLUDE)
        message(FATAL_ERROR "${header} was not found. On Debian and Ubuntu ./dev build installs what is missing; "
            "installer/packages.debian names the packages.")
    endif()
    add_library(syncscope_${name} INTERFACE)
    add_library(syncscope::${name} ALIAS syncscope_${name})
    target_include_directories(syncscope_${name} SYSTEM INTERFACE "${SYNCSCOPE_${name}_INCLUDE}")
endfunction()

find_package(Threads REQUIRED)

syncscope_header_library(expected "tl/expected.hpp")
syncscope_header_library(boost "boost/multiprecision/cpp_int.hpp")
syncscope_header_library(json "rapidjson/reader.h")
syncscope_header_library(options "CLI/CLI.hpp")

# syncscope::log is spdlog with its external fmt, for app/ only.
if(CMAKE_CROSSCOMPILING)
    syncscope_header_library(log "spdlog/spdlog.h")
    target_compile_definitions(syncscope_log INTERFACE SPDLOG_FMT_EXTERNAL FMT_HEADER_ONLY)
else()
    find_package(spdlog REQUIRED)
    add_library(syncscope_log INTERFACE)
    add_library(syncscope::log ALIAS syncscope_log)
    target_link_libraries(syncscope_log INTERFACE spdlog::spdlog)
endif()

if(SYNCSCOPE_WITH_APP)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Svg SvgWidgets Charts LinguistTools)
    find_package(Qt6 6.4 QUIET OPTIONAL_COMPONENTS DBus) # Not on Windows, nor needed there.
endif()

if(SYNCSCOPE_WITH_TESTS OR SYNCSCOPE_FUZZ)
    find_package(GTest REQUIRED)
    find_package(benchmark QUIET)
    if(SYNCSCOPE_WITH_APP)
        find_package(Qt6 6.4 REQUIRED COMPONENTS Test) # For QAbstractItemModelTester and sending events; the tests are GoogleTest.
    endif()
endif()
