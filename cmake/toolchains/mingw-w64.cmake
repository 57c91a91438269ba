# Windows programs from Linux, with the mingw-w64 packages of Debian.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix) # "posix" is the threads model with std::thread.
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)
set(CMAKE_FIND_ROOT_PATH /usr/x86_64-w64-mingw32)
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
set(CMAKE_EXE_LINKER_FLAGS_INIT "-static") # One file to copy, without the compiler's DLLs.

# The header-only libraries are the host's; its include folder as a whole would bring its C library too.
set(headers "${CMAKE_BINARY_DIR}/headers")
file(MAKE_DIRECTORY "${headers}")
foreach(library tl rapidjson boost CLI spdlog fmt)
    if(EXISTS "/usr/include/${library}" AND NOT EXISTS "${headers}/${library}")
        file(CREATE_LINK "/usr/include/${library}" "${headers}/${library}" SYMBOLIC)
    endif()
endforeach()
set(SYNCSCOPE_HEADERS "${headers}" CACHE PATH "")
