// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a messy orders table of any size, the same bytes for the same seed on every machine.

#include <array>
#include <charconv>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <string>
#include <string_view>

namespace
{

// splitmix64 (Steele, Lea and Flood 2014): a fixed sequence, unlike std::default_random_engine.
class Random
{
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed)
    {
    }

    std::uint64_t next()
    {
        std::uint64_t z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31U);
    }
    // Modulo bias is below 1e-12 for the small bounds used here.
    std::uint64_t below(std::uint64_t bound) { return next() % bound; }
    bool chance(std::uint64_t perMille) { return below(1000) < perMille; }

private:
    std::uint64_t m_state;
};

struct City {
    std::string_view name;
    std::string_view region;
    int latitudeE4;
    int longitudeE4;
};

constexpr std::array kCities{
    City{"Berlin", "North", 525200, 134050},   City{"München", "South", 481351, 115820},
    City{"Paris", "West", 488566, 23522},      City{"São Paulo", "South", -235505, -466333},
    City{"New York", "East", 407128, -740060}, City{"Zürich", "South", 473769, 85417},
    City{"Oslo", "North", 599139, 107522},     City{"Washington, D.C.", "East", 389072, -770369},
    City{"Sydney", "South", -338688, 1512093}, City{"東京", "East", 356762, 1396503},
    City{"Nairobi", "West", -12921, 368219},   City{"Reykjavík", "North", 641466, -219426},
};
constexpr std::array<std::string_view, 8> kFirst{"Ana", "Bo", "Chloé", "Dmitri", "Eun", "Fatima", "Jürgen", "Zoë"};
constexpr std::array<std::string_view, 8> kLast{"Smith", "O'Neil", "García",   "Lee",
                                                "Nowak", "Rossi",  "de Vries", "Öztürk"};
constexpr std::array<std::string_view, 4> kMissing{"N/A", "", "-", "n/a"};
constexpr std::array<std::string_view, 5> kNotes{"gift wrap", "call first, then ship", "said \"\"asap\"\"", "fragile",
                                                 "leave at door"};

void appendNumber(std::string &out, std::uint64_t value)
{
    std::array<char, 24> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
    out.append(buffer.data(), end);
}

void appendPadded(std::string &out, std::uint64_t value, std::size_t width)
{
    std::array<char, 24> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
    const auto length = static_cast<std::size_t>(end - buffer.data());
    out.append(width > length ? width - length : 0, '0');
    out.append(buffer.data(), end);
}

void appendPrice(std::string &out, Random &random)
{
    if (random.chance(8)) {
        out += kMissing[random.below(kMissing.size())];
        return;
    }
    if (random.chance(1)) { // what people type when they have no number
        out += "ask sales";
        return;
    }
    const std::uint64_t cents = random.below(100) < 85 ? 100 + random.below(99'900) : 100'000 + random.below(900'000);
    const std::uint64_t units = cents / 100;
    const bool thousands = units >= 1000;
    if (thousands)
        out += '"';
    out += '$';
    if (thousands) {
        appendNumber(out, units / 1000);
        out += ',';
        appendPadded(out, units % 1000, 3);
    } else {
        appendNumber(out, units);
    }
    out += '.';
    appendPadded(out, cents % 100, 2);
    if (thousands)
        out += '"';
}

void appendDate(std::string &out, Random &random)
{
    const std::uint64_t year = 2021 + random.below(4);
    const std::uint64_t month = 1 + random.below(12);
    const std::uint64_t day = 1 + random.below(28);
    const std::uint64_t style = random.below(100);
    if (style < 80) { // ISO
        appendNumber(out, year);
        out += '-';
        appendPadded(out, month, 2);
        out += '-';
        appendPadded(out, day, 2);
    } else if (style < 95) { // US order: days above 12 give the order away
        appendPadded(out, month, 2);
        out += '/';
        appendPadded(out, day, 2);
        out += '/';
        appendNumber(out, year);
    } else {
        constexpr std::array<std::string_view, 12> kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                           "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
        appendNumber(out, day);
        out += ' ';
        out += kMonths[month - 1];
        out += ' ';
        appendNumber(out, year);
    }
}

void appendDegrees(std::string &out, int valueE4)
{
    if (valueE4 < 0)
        out += '-';
    const auto magnitude = static_cast<std::uint64_t>(valueE4 < 0 ? -valueE4 : valueE4);
    appendNumber(out, magnitude / 10'000);
    out += '.';
    appendPadded(out, magnitude % 10'000, 4);
}

void appendRow(std::string &out, std::uint64_t index, Random &random)
{
    const City &city = kCities[random.below(kCities.size())];
    appendNumber(out, 100'001 + index);
    out += ',';
    appendDate(out, random);
    out += ",\"";
    out += kLast[random.below(kLast.size())];
    out += ", ";
    out += kFirst[random.below(kFirst.size())];
    out += "\",";
    appendPrice(out, random);
    out += ',';
    if (random.chance(5))
        out += kMissing[random.below(kMissing.size())];
    else
        appendNumber(out, 1 + random.below(20));
    out += ',';
    if (random.chance(30)) {
        out += kMissing[random.below(kMissing.size())];
    } else {
        const std::uint64_t halves = random.below(61);
        appendNumber(out, halves / 2);
        if (halves % 2 == 1)
            out += ".5";
        out += '%';
    }
    out += ',';
    const bool lost = random.chance(12);
    if (lost)
        out += kMissing[random.below(kMissing.size())];
    else
        appendDegrees(out, city.latitudeE4 + static_cast<int>(random.below(4000)) - 2000);
    out += ',';
    if (lost && random.chance(700))
        out += kMissing[random.below(kMissing.size())];
    else
        appendDegrees(out, city.longitudeE4 + static_cast<int>(random.below(4000)) - 2000);
    out += ',';
    out += city.region;
    out += ',';
    if (city.name.find(',') != std::string_view::npos) {
        out += '"';
        out += city.name;
        out += '"';
    } else {
        out += city.name;
    }
    out += ',';
    constexpr std::array<std::string_view, 6> kYesNo{"yes", "no", "Yes", "No", "YES", "n/a"};
    out += kYesNo[random.chance(10) ? 5 : random.below(5)];
    out += ',';
    if (random.chance(60)) {
        out += '"';
        out += kNotes[random.below(kNotes.size())];
        out += '"';
    }
    out += ',';
    if (random.chance(40))
        out += kMissing[random.below(2)];
    out += '\n';
}

int usage(std::FILE *stream)
{
    std::fputs("usage: messy_orders --rows N [--seed N] [-o FILE]\n", stream);
    return stream == stdout ? 0 : 2;
}

bool parseCount(const char *text, std::uint64_t &value)
{
    const char *end = text + std::strlen(text);
    const auto result = std::from_chars(text, end, value);
    return result.ec == std::errc{} && result.ptr == end;
}

} // namespace

int main(int argc, char **argv)
{
    std::uint64_t rows = 0;
    std::uint64_t seed = 42;
    const char *path = nullptr;
    bool haveRows = false;
    for (int i = 1; i < argc; ++i) {
        const std::string_view word(argv[i]);
        if (word == "--help")
            return usage(stdout);
        if (i + 1 >= argc)
            return usage(stderr);
        const char *value = argv[++i];
        if (word == "--rows" && parseCount(value, rows))
            haveRows = true;
        else if (word == "-o")
            path = value;
        else if (!(word == "--seed" && parseCount(value, seed)))
            return usage(stderr);
    }
    if (!haveRows)
        return usage(stderr);

    std::FILE *file = path ? std::fopen(path, "wb") : stdout;
    if (!file) {
        std::perror(path);
        return 1;
    }
    constexpr std::size_t kFlushAt = 1U << 20U;
    std::string out;
    out.reserve(kFlushAt + 4096);
    out +=
        "Order ID,Order Date,Customer,Unit Price,Qty,Discount %,Latitude,Longitude,Region,City,Express?,Notes,Notes\n";
    Random random(seed);
    bool ok = true;
    for (std::uint64_t i = 0; i < rows && ok; ++i) {
        appendRow(out, i, random);
        if (out.size() >= kFlushAt) {
            ok = std::fwrite(out.data(), 1, out.size(), file) == out.size();
            out.clear();
        }
    }
    ok = std::fwrite(out.data(), 1, out.size(), file) == out.size() && ok;
    ok = (path ? std::fclose(file) : std::fflush(file)) == 0 && ok;
    if (!ok)
        std::perror(path ? path : "standard output");
    return ok ? 0 : 1;
}
