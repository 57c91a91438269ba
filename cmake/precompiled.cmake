# syncscope_precompile(TARGET FAMILY HEADERS...): a precompiled header, compiled once for each family of targets.
#
# The first target of a family compiles it, the others reuse it, so a family must agree in its compile options.
# The presets of ./dev check build without it: a file that lacks an include is found there.
function(syncscope_precompile target family)
    if(NOT SYNCSCOPE_PCH OR CMAKE_CXX_COMPILER_ID STREQUAL "MSVC")
        return()
    endif()
    set(owner precompiled_${family})
    if(NOT TARGET ${owner})
        set(empty "${PROJECT_BINARY_DIR}/${owner}.cpp")
        file(GENERATE OUTPUT "${empty}" CONTENT "// Carries the precompiled header of its family.\n")
        add_library(${owner} OBJECT EXCLUDE_FROM_ALL "${empty}")
        syncscope_compile_options(${owner})
        target_precompile_headers(${owner} PRIVATE ${ARGN})
        get_target_property(type ${target} TYPE)
        if(type STREQUAL "EXECUTABLE")
            # An object library would be compiled with -fPIC, which an executable cannot reuse.
            set_target_properties(${owner} PROPERTIES POSITION_INDEPENDENT_CODE OFF)
            target_compile_options(${owner} PRIVATE -fPIE)
        endif()
        get_target_property(libraries ${target} LINK_LIBRARIES)
        if(libraries)
            target_link_libraries(${owner} PRIVATE ${libraries})
        endif()
    endif()
    target_precompile_headers(${target} REUSE_FROM ${owner})
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_LAUNCHER)
        target_compile_options(${target} PRIVATE -fpch-preprocess) # Without it ccache does not see which one was used.
    endif()
endfunction()
