# syncscope_compile_options(TARGET): what every target of ours is compiled with.

# Our asserts state what must hold, in release builds too.
foreach(configuration RELEASE RELWITHDEBINFO MINSIZEREL)
    string(REGEX REPLACE "[-/]DNDEBUG" "" CMAKE_CXX_FLAGS_${configuration} "${CMAKE_CXX_FLAGS_${configuration}}")
endforeach()

function(syncscope_compile_options target)
    if(MSVC)
        target_compile_options(${target} PRIVATE /W4 /permissive- /utf-8 $<$<BOOL:${SYNCSCOPE_WERROR}>:/WX>)
        return()
    endif()
    target_compile_options(${target} PRIVATE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wformat=2
        # Members left out of a designated initializer keep their default; that is what they are for.
        -Wno-missing-field-initializers
        $<$<BOOL:${SYNCSCOPE_WERROR}>:-Werror>
        # One fingerprint on every machine: a*b+c is never one rounding here and two there.
        -ffp-contract=off)
endfunction()
