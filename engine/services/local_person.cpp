// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/services/local_person.h"

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>

#include <array>
#endif

using namespace Qt::StringLiterals;

namespace aw::services
{

namespace
{

QString systemUser()
{
#ifdef Q_OS_UNIX
    std::array<char, 16'384> buffer{};
    passwd entry{};
    passwd *found = nullptr;
    if (getpwuid_r(geteuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found)
        return QString::fromLocal8Bit(found->pw_name);
#endif
    return qEnvironmentVariable("USERNAME", qEnvironmentVariable("USER"));
}

} // namespace

QString localPerson(const QString &door)
{
    const QString user = systemUser();
    return user.isEmpty() ? door : u"%1 (%2)"_s.arg(user, door);
}

} // namespace aw::services
