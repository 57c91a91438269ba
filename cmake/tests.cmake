include(GoogleTest)

# syncscope_test(ROOM SOURCES files... [ROOMS rooms...] [LIBS libraries...] [LABELS labels...] [TIMEOUT seconds] [QT])
#
# Makes test_ROOM, which links the rooms it tests and does not compile them again. With QT it starts inside a
# QApplication on the offscreen platform.
function(syncscope_test room)
    cmake_parse_arguments(PARSE_ARGV 1 arg "QT" "TIMEOUT" "SOURCES;ROOMS;LIBS;LABELS")
    if(arg_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "syncscope_test(${room}): does not know ${arg_UNPARSED_ARGUMENTS}")
    endif()
    set(target test_${room})
    add_executable(${target} ${arg_SOURCES})
    if("engine" IN_LIST arg_ROOMS)
        list(REMOVE_ITEM arg_ROOMS engine)
        list(APPEND arg_ROOMS ${SYNCSCOPE_ENGINE_ROOMS})
    endif()
    list(TRANSFORM arg_ROOMS PREPEND syncscope::)
    target_link_libraries(${target} PRIVATE ${arg_ROOMS} ${arg_LIBS} syncscope::test_support GTest::gmock)
    if(arg_QT)
        target_sources(${target} PRIVATE "${PROJECT_SOURCE_DIR}/tests/support/qt_main.cpp")
        target_link_libraries(${target} PRIVATE Qt6::Widgets Qt6::Test)
        set_target_properties(${target} PROPERTIES AUTOMOC ON AUTOMOC_MOC_OPTIONS "${SYNCSCOPE_MOC_OPTIONS}")
    else()
        target_link_libraries(${target} PRIVATE GTest::gmock_main)
        syncscope_precompile(${target} tests <gmock/gmock.h> <gtest/gtest.h> <optional> <string> <variant> <vector>)
    endif()
    target_include_directories(${target} PRIVATE "${PROJECT_SOURCE_DIR}")
    syncscope_compile_options(${target})
    add_dependencies(${target} syncscope_data)
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 300)
    endif()
    if(arg_QT)
        # Windows share settings, focus and the platform's accessibility: one process for all of them, and no other beside it.
        add_test(NAME ${room} COMMAND ${target})
        set_tests_properties(${room} PROPERTIES TIMEOUT 900 RUN_SERIAL ON LABELS "${room};${arg_LABELS}")
        return()
    endif()
    gtest_discover_tests(${target}
        TEST_PREFIX "${room}."
        DISCOVERY_MODE PRE_TEST DISCOVERY_TIMEOUT 120
        PROPERTIES TIMEOUT ${arg_TIMEOUT} LABELS "${room};${arg_LABELS}")
endfunction()
