#pragma once

/// In front of a function whose loops are worth compiling for wider vector units too; the machine at hand
/// chooses. Only for whole numbers and for sums of floats whose order is written down: the result must not
/// depend on it.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && defined(__OPTIMIZE__)
#define RADIOWRAP_FAST_LOOP                                                                                  \
    __attribute__((target_clones("arch=icelake-server", "arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define RADIOWRAP_FAST_LOOP
#endif
