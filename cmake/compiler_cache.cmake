# ccache, where it is found and can work: without HOME and CCACHE_DIR it has nowhere to keep anything.
if(SYNCSCOPE_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    find_program(SYNCSCOPE_CCACHE_PROGRAM ccache)
    mark_as_advanced(SYNCSCOPE_CCACHE_PROGRAM)
    if(SYNCSCOPE_CCACHE_PROGRAM)
        execute_process(COMMAND "${SYNCSCOPE_CCACHE_PROGRAM}" --get-config cache_dir
            RESULT_VARIABLE ccache_result OUTPUT_QUIET ERROR_QUIET)
        if(ccache_result EQUAL 0)
            # The sloppiness is what ccache asks for where precompiled headers are used.
            set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env
                "CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime"
                "${SYNCSCOPE_CCACHE_PROGRAM}")
        endif()
    endif()
endif()
