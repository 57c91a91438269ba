# Rooms: one static library each, and the rule which room may include which (ARCHITECTURE.md).

set(SYNCSCOPE_ENGINE_ROOMS base trace kernel framework driver scenario simulation analysis explore compare picture report)
set(SYNCSCOPE_APP_ROOMS files theme paint document models views window cli)
# The reader of Qt's macros stumbles over <concepts> where it is the first header of the library.
set(SYNCSCOPE_MOC_OPTIONS "-D_GLIBCXX_CONCEPTS")

# syncscope_room(ROOM SOURCES files... [HEADERS files...] [ROOMS rooms...] [LIBS libraries...])
#
# Makes the library engine_ROOM or app_ROOM, after the folder it is called in, with the alias syncscope::ROOM.
# ROOMS are the rooms it may include and links; `engine` stands for all engine rooms. An engine room may also
# include what those include, an app room may not. Without SOURCES the library has headers only.
function(syncscope_room room)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;HEADERS;ROOMS;LIBS")
    if(arg_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "syncscope_room(${room}): does not know ${arg_UNPARSED_ARGUMENTS}")
    endif()
    cmake_path(RELATIVE_PATH CMAKE_CURRENT_SOURCE_DIR BASE_DIRECTORY "${PROJECT_SOURCE_DIR}" OUTPUT_VARIABLE folder)
    cmake_path(GET folder PARENT_PATH part)
    if(NOT part MATCHES "^(engine|app)$" OR NOT folder STREQUAL "${part}/${room}")
        message(FATAL_ERROR "syncscope_room(${room}) was called in ${folder}; a room lies in engine/${room} or app/${room}")
    endif()
    set(target ${part}_${room})

    set(linked)
    set(allowed ${folder})
    foreach(other IN LISTS arg_ROOMS)
        if(other STREQUAL "engine")
            list(APPEND linked ${SYNCSCOPE_ENGINE_ROOMS})
        else()
            list(APPEND linked ${other})
        endif()
    endforeach()
    set(libraries)
    foreach(other IN LISTS linked)
        if(NOT TARGET syncscope::${other})
            message(FATAL_ERROR "${folder} links the room ${other}, which does not exist or comes later")
        endif()
        list(APPEND libraries syncscope::${other})
        get_property(reach GLOBAL PROPERTY SYNCSCOPE_REACH_${other})
        if(part STREQUAL "engine")
            list(APPEND allowed ${reach})
        else()
            list(GET reach 0 other_folder)
            list(APPEND allowed ${other_folder})
        endif()
    endforeach()
    list(REMOVE_DUPLICATES allowed)
    set_property(GLOBAL PROPERTY SYNCSCOPE_REACH_${room} ${allowed}) # The room itself comes first.

    if(arg_SOURCES)
        add_library(${target} STATIC ${arg_SOURCES} ${arg_HEADERS})
        target_include_directories(${target} PUBLIC "${PROJECT_SOURCE_DIR}")
        target_link_libraries(${target} PUBLIC ${libraries} ${arg_LIBS})
        syncscope_compile_options(${target})
        if(part STREQUAL "app" AND NOT room STREQUAL "cli")
            set_target_properties(${target} PROPERTIES AUTOMOC ON AUTORCC ON AUTOMOC_MOC_OPTIONS "${SYNCSCOPE_MOC_OPTIONS}")
        endif()
        if(part STREQUAL "engine")
            syncscope_precompile(${target} engine
                <algorithm> <array> <cstdint> <cstring> <functional> <map> <memory> <optional> <span> <string>
                <string_view> <utility> <variant> <vector>)
        elseif(room MATCHES "^(models|views|window)$")
            syncscope_precompile(${target} widgets <QtWidgets/QtWidgets> <memory> <optional> <string> <variant> <vector>)
        endif()
    else()
        add_library(${target} INTERFACE)
        target_include_directories(${target} INTERFACE "${PROJECT_SOURCE_DIR}")
        target_link_libraries(${target} INTERFACE ${libraries} ${arg_LIBS})
    endif()
    add_library(syncscope::${room} ALIAS ${target})

    syncscope_check_includes(${target} ${folder} "${allowed}" "${arg_SOURCES}")
endfunction()

# syncscope_program(NAME SOURCES files... [ROOMS rooms...] [LIBS libraries...]): a program in bin/, installed.
function(syncscope_program name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;ROOMS;LIBS")
    add_executable(${name} ${arg_SOURCES})
    list(TRANSFORM arg_ROOMS PREPEND syncscope::)
    target_link_libraries(${name} PRIVATE ${arg_ROOMS} ${arg_LIBS})
    target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}")
    target_compile_definitions(${name} PRIVATE SYNCSCOPE_VERSION="${PROJECT_VERSION}")
    syncscope_compile_options(${name})
    add_dependencies(${name} syncscope_data)
    install(TARGETS ${name} RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
endfunction()

# The include rule, checked before a room is compiled and again whenever one of its files changes.
function(syncscope_check_includes target folder allowed sources)
    # The check reads every file of the folder; a source that nobody listed would not be built, which is a mistake too.
    file(GLOB_RECURSE files CONFIGURE_DEPENDS RELATIVE "${CMAKE_CURRENT_SOURCE_DIR}" "${CMAKE_CURRENT_SOURCE_DIR}/*.h"
        "${CMAKE_CURRENT_SOURCE_DIR}/*.hpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.inc" "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp")
    set(forgotten ${files})
    list(FILTER forgotten INCLUDE REGEX "\\.cpp$")
    list(REMOVE_ITEM forgotten "" ${sources} main.cpp)
    if(forgotten)
        list(JOIN forgotten " " forgotten)
        message(NOTICE "CMake Warning: ${folder}/CMakeLists.txt does not list ${forgotten}")
    endif()
    set(stamp "${CMAKE_CURRENT_BINARY_DIR}/includes.checked")
    set(script "${PROJECT_SOURCE_DIR}/cmake/check_includes.cmake")
    add_custom_command(OUTPUT "${stamp}"
        COMMAND "${CMAKE_COMMAND}" "-DROOT=${PROJECT_SOURCE_DIR}" "-DROOM=${folder}" "-DALLOWED=${allowed}" "-DSTAMP=${stamp}" -P "${script}"
        DEPENDS ${files} "${script}" "${CMAKE_CURRENT_SOURCE_DIR}/CMakeLists.txt"
        COMMENT "Includes of ${folder}" VERBATIM)
    add_custom_target(includes_${target} ALL DEPENDS "${stamp}")
    add_dependencies(${target} includes_${target})
endfunction()
