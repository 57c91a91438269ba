# Sanitizers are for the whole build: a library without them next to one with them proves nothing.
if(SYNCSCOPE_FUZZ)
    if(NOT CMAKE_CXX_COMPILER_ID MATCHES "Clang")
        message(FATAL_ERROR "SYNCSCOPE_FUZZ needs clang: use the preset fuzz, or -DCMAKE_CXX_COMPILER=clang++-16.")
    endif()
    set(SYNCSCOPE_SANITIZE "address,undefined")
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()

if(SYNCSCOPE_SANITIZE)
    add_compile_options(-fsanitize=${SYNCSCOPE_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${SYNCSCOPE_SANITIZE})
endif()
