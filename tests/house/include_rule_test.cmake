# Runs the include check on rooms that break the rule, and expects each line that does, and no other, to be named.
#
#   cmake -DCHECK=<check_includes.cmake> -DFIXTURE=<include_rule> -P include_rule_test.cmake

cmake_minimum_required(VERSION 3.25)

function(run_check room allowed)
    execute_process(COMMAND "${CMAKE_COMMAND}" "-DROOT=${FIXTURE}" "-DROOM=${room}" "-DALLOWED=${allowed}" -P "${CHECK}"
        RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
    set(result ${result} PARENT_SCOPE)
    set(output "${output}" PARENT_SCOPE)
endfunction()

function(expect_violations room allowed file)
    run_check(${room} "${allowed}")
    if(result EQUAL 0)
        message(SEND_ERROR "${room} broke the rule and was let through")
    endif()
    string(REGEX MATCHALL "${file}:[0-9]+: error:" found "${output}")
    list(TRANSFORM found REPLACE ".*:([0-9]+): error:" "\\1")
    if(NOT found STREQUAL "${ARGN}")
        message(SEND_ERROR "${room}: lines ${found} of ${file} were named instead of ${ARGN}:\n${output}")
    endif()
    set(output "${output}" PARENT_SCOPE)
endfunction()

expect_violations(engine/kernel "engine/kernel;engine/trace;engine/base" "engine/kernel/wrong.h" 2 3 4 5 6 7 8 9 10 11 13)
if(NOT output MATCHES "wrong.h:2: error: includes \"engine/framework/queue.h\" of the room engine/framework; engine/kernel may include: engine/kernel, engine/trace, engine/base")
    message(SEND_ERROR "file, line, the room found and the rooms allowed are to be named: ${output}")
endif()
if(output MATCHES "right.h")
    message(SEND_ERROR "what is right was named too: ${output}")
endif()
expect_violations(app/views "app/views;app/models" "app/views/wrong.cpp" 2 3)

run_check(engine/base "engine/base")
if(NOT result EQUAL 0)
    message(SEND_ERROR "a room without a mistake was refused: ${output}")
endif()
