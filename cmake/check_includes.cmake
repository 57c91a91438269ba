# Checks what the files of one room include.
#
#   cmake -DROOT=<repository> -DROOM=engine/kernel -DALLOWED="engine/kernel;engine/trace;engine/base" [-DSTAMP=<file>] -P check_includes.cmake
#
# ALLOWED are the rooms it may include, itself among them. Every violation is named with its file and line.

cmake_minimum_required(VERSION 3.25)

set(violations "")
macro(violation text)
    string(APPEND violations "${ROOM}/${file}:${number}: ${text}\n")
endmacro()

# What an engine room may not include, whatever it links: the engine has no Qt, no files, no clock, no log.
set(banned_headers "^(Q[A-Za-z]|Qt[A-Z][A-Za-z]*/|iostream$|fstream$|filesystem$|spdlog/|random$)")
if(NOT ROOM STREQUAL "engine/explore")
    string(REPLACE "|random" "|thread$|mutex$|condition_variable$|future$|random" banned_headers "${banned_headers}")
endif()
if(NOT ROOM MATCHES "^engine/(scenario|report)$")
    string(REPLACE "|random" "|rapidjson/|json/|random" banned_headers "${banned_headers}")
endif()
set(banned_words "system_clock|steady_clock|high_resolution_clock|random_device")

string(REPLACE ";" ", " allowed_text "${ALLOWED}")
file(GLOB_RECURSE files RELATIVE "${ROOT}/${ROOM}" "${ROOT}/${ROOM}/*.h" "${ROOT}/${ROOM}/*.hpp" "${ROOT}/${ROOM}/*.inc" "${ROOT}/${ROOM}/*.cpp")
foreach(file IN LISTS files)
    file(READ "${ROOT}/${ROOM}/${file}" text)
    # A list is what CMake can loop over; these characters would split or join its elements.
    string(REGEX REPLACE "[];[\\]" " " text "${text}")
    string(REPLACE "\n" ";" lines "${text}")
    set(number 0)
    foreach(line IN LISTS lines)
        math(EXPR number "${number} + 1")
        if(line MATCHES "^[ \t]*#[ \t]*include[ \t]*([<\"])([^>\"]+)[>\"]")
            set(quote "${CMAKE_MATCH_1}")
            set(header "${CMAKE_MATCH_2}")
            if(header MATCHES "^((engine|app)/[^/]+)/")
                set(found "${CMAKE_MATCH_1}")
                if(NOT found IN_LIST ALLOWED)
                    violation("error: includes \"${header}\" of the room ${found}; ${ROOM} may include: ${allowed_text}")
                endif()
            elseif(ROOM MATCHES "^engine/")
                if(header MATCHES "${banned_headers}")
                    violation("error: includes <${header}>; ${ROOM} may not: the engine has no Qt, no files, no clock, no log and no dice; threads are for explore, JSON for scenario and report")
                elseif(quote STREQUAL "\"")
                    violation("error: includes \"${header}\"; an include of ours names its room: \"${ROOM}/${header}\"")
                endif()
            elseif(header MATCHES "^\\.\\./")
                violation("error: includes \"${header}\"; an include of ours is written from the top of the repository: \"app/...\"")
            endif()
        elseif(ROOM MATCHES "^engine/" AND line MATCHES "${banned_words}")
            string(REGEX MATCH "${banned_words}" word "${line}")
            if(NOT line MATCHES "//.*${word}")
                violation("error: uses ${word}; the same input must give the same run, so the engine asks no clock and no dice")
            endif()
        endif()
    endforeach()
endforeach()

if(violations)
    message(NOTICE "${violations}\n") # As a notice, for CMake would break the lines of an error.
    message(FATAL_ERROR "${ROOM} breaks the include rule of ARCHITECTURE.md.")
endif()
if(STAMP)
    file(TOUCH "${STAMP}")
endif()
