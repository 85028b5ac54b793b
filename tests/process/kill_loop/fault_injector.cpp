// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into a process: lets one chosen system call on files below a folder fail, once.
// AW_FAULT_DIR: the folder; AW_FAULT_CALL: write, fsync or rename; AW_FAULT_AT: which one, from 1; AW_FAULT_KIND: EIO,
// ENOSPC or SHORT (half of a write); AW_FAULT_REPORT: a file that gets a line when it happened.
#include <atomic>
#include <cerrno>
#include <climits>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string_view>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/types.h>
#include <unistd.h>

namespace
{

std::string_view setting(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : "";
}

template <typename F>
F next(const char *name)
{
    return reinterpret_cast<F>(::dlsym(RTLD_NEXT, name));
}

bool isBelow(std::string_view path)
{
    static const std::string_view folder = setting("AW_FAULT_DIR");
    return !folder.empty() && path.starts_with(folder);
}

bool isBelow(int descriptor)
{
    char link[64];
    char path[PATH_MAX];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const ssize_t length = ::readlink(link, path, sizeof path);
    return length > 0 && isBelow(std::string_view(path, static_cast<std::size_t>(length)));
}

void report()
{
    const int file = ::open(std::getenv("AW_FAULT_REPORT"), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (file < 0)
        return;
    static const auto original = next<ssize_t (*)(int, const void *, size_t)>("write");
    original(file, "x\n", 2);
    ::close(file);
}

// True for the one call that is to fail.
bool isDue(const char *call)
{
    static const bool wanted[] = {setting("AW_FAULT_CALL") == "write", setting("AW_FAULT_CALL") == "fsync",
                                  setting("AW_FAULT_CALL") == "rename"};
    static const long at = std::atol(setting("AW_FAULT_AT").data());
    static std::atomic<long> count{0};
    const int kind = *call == 'w' ? 0 : *call == 'f' ? 1 : 2;
    if (!wanted[kind] || ++count != at)
        return false;
    report();
    return true;
}

int faultNumber()
{
    return setting("AW_FAULT_KIND") == "ENOSPC" ? ENOSPC : EIO;
}

template <typename Write>
ssize_t writeOrFail(int descriptor, size_t count, Write write)
{
    if (!isBelow(descriptor) || !isDue("write"))
        return write(count);
    if (setting("AW_FAULT_KIND") == "SHORT" && count > 1)
        return write(count / 2);
    errno = faultNumber();
    return -1;
}

} // namespace

extern "C" {

ssize_t write(int descriptor, const void *bytes, size_t count)
{
    static const auto original = next<ssize_t (*)(int, const void *, size_t)>("write");
    return writeOrFail(descriptor, count, [&](size_t most) { return original(descriptor, bytes, most); });
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t offset)
{
    static const auto original = next<ssize_t (*)(int, const void *, size_t, off_t)>("pwrite");
    return writeOrFail(descriptor, count, [&](size_t most) { return original(descriptor, bytes, most, offset); });
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t offset)
{
    static const auto original = next<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    return writeOrFail(descriptor, count, [&](size_t most) { return original(descriptor, bytes, most, offset); });
}

int fsync(int descriptor)
{
    static const auto original = next<int (*)(int)>("fsync");
    if (isBelow(descriptor) && isDue("fsync")) {
        errno = faultNumber();
        return -1;
    }
    return original(descriptor);
}

int fdatasync(int descriptor)
{
    static const auto original = next<int (*)(int)>("fdatasync");
    if (isBelow(descriptor) && isDue("fsync")) {
        errno = faultNumber();
        return -1;
    }
    return original(descriptor);
}

int rename(const char *from, const char *to) noexcept
{
    static const auto original = next<int (*)(const char *, const char *)>("rename");
    if (isBelow(std::string_view(to)) && isDue("rename")) {
        errno = faultNumber();
        return -1;
    }
    return original(from, to);
}
}
