# Shipped data, found by the programs at ../share/syncscope in the build tree and after installation.
#
# In the build tree it is a link, so an edited lesson needs no build; Windows copies.
set(SYNCSCOPE_DATA_DIR "${PROJECT_BINARY_DIR}/share/syncscope")
set(data_commands COMMAND "${CMAKE_COMMAND}" -E make_directory "${SYNCSCOPE_DATA_DIR}")
foreach(folder scenarios assets)
    if(CMAKE_HOST_WIN32)
        list(APPEND data_commands COMMAND "${CMAKE_COMMAND}" -E copy_directory
            "${PROJECT_SOURCE_DIR}/${folder}" "${SYNCSCOPE_DATA_DIR}/${folder}")
    else()
        list(APPEND data_commands COMMAND "${CMAKE_COMMAND}" -E create_symlink
            "${PROJECT_SOURCE_DIR}/${folder}" "${SYNCSCOPE_DATA_DIR}/${folder}")
    endif()
endforeach()
add_custom_target(syncscope_data ALL ${data_commands} COMMENT "Data beside the programs" VERBATIM)
unset(data_commands)
