// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What one text could stand for beyond numbers and dates: an address, a code, a place, a length of time.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace aw::agents
{

enum class TextShape : quint8 {
    Email,
    Url,
    Uuid,
    IpAddress,
    Phone,
    PostalCode,   // of a country whose codes cannot be taken for something else: "SW1A 1AA", "12345-6789"
    ShortDigits,  // three to ten digits, as many postal codes are
    Country,      // name in English, or two letters of ISO 3166
    CountryCode,  // … the two letters
    Region,       // a state or province by name or code
    Duration,     // "1h 30m", "PT45M", "26:10:00", "3 days"
    TimeOfDay,    // "09:30", "9:30 pm"
    NumberVector, // "[0.1, 0.2, …]" with at least three numbers
    PersonName,   // two to four capitalised words, or "Last, First"
};
inline constexpr int kTextShapes = static_cast<int>(TextShape::PersonName) + 1;

QList<TextShape> shapesOf(const QString &text);

// How many numbers "[0.1, 0.2]" holds; 0 when it is no list of numbers.
int vectorLength(QStringView text);

// The scale all these lower-case words are steps of, lowest first; nothing when there is none, or only one is on it.
std::optional<QStringList> scaleOf(const QStringList &words);

} // namespace aw::agents
