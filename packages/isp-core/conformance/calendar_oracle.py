"""Answers about dates from Python's own calendar, which shares no code with ours.

python3 calendar_oracle.py CALENDAR.json... > calendar-oracle.json

School days are counted here the slow way, a day at a time. The choice of cases is made with a small
generator of its own, so that every version of Python gives the same file.
"""

import calendar
import json
import sys
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

SCHOOL_DAY_CASES = 1600
MONTH_CASES = 900
AGE_CASES = 200
DAY = timedelta(days=1)

ZONES = [
    "UTC",
    "Europe/London",
    "America/New_York",
    "Asia/Kolkata",
    "Pacific/Kiritimati",
    "Pacific/Chatham",
]

# Ends of months and years, 29 February, and the days on which some of the zones change their clocks.
CLOCK_DAYS = [
    "2024-01-01",
    "2024-02-29",
    "2024-03-01",
    "2024-03-10",
    "2024-03-31",
    "2024-04-07",
    "2024-09-29",
    "2024-10-27",
    "2024-11-03",
    "2024-12-31",
]


class Chance:
    def __init__(self, seed):
        self.state = seed

    def below(self, most):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % most

    def day(self, first, last):
        return first + DAY * self.below((last - first).days + 1)


def day(text):
    return date.fromisoformat(text)


class School:
    def __init__(self, facts):
        self.first, self.last = day(facts["knownFrom"]), day(facts["knownTo"])
        self.weekdays = set(facts["weekdays"])
        self.terms = [(day(t["startsOn"]), day(t["endsOn"])) for t in facts["terms"]]
        self.closures = [(day(c["from"]), day(c["to"])) for c in facts["closures"]]

    def knows(self, when):
        return self.first <= when <= self.last

    def is_school_day(self, when):
        in_term = any(a <= when <= b for a, b in self.terms)
        closed = any(a <= when <= b for a, b in self.closures)
        return in_term and not closed and when.isoweekday() in self.weekdays

    def answer(self, when):
        if not self.knows(when):
            return "not-known"
        return "yes" if self.is_school_day(when) else "no"

    def add(self, when, count):
        if not self.knows(when):
            return "not-known"
        if count == 0:
            while self.knows(when) and not self.is_school_day(when):
                when += DAY
            return when.isoformat() if self.knows(when) else "not-known"
        step = DAY if count > 0 else -DAY
        left = abs(count)
        while left > 0:
            when += step
            if not self.knows(when):
                return "not-known"
            left -= self.is_school_day(when)
        return when.isoformat()

    def between(self, first, last):
        days, when = 0, first
        while when <= last:
            days += self.knows(when) and self.is_school_day(when)
            when += DAY
        return days

    def week(self, when):
        """Which week of its term, of how many: weeks begin on Monday, and one without school is none."""
        for first, last in self.terms:
            if not (first <= when <= last and self.knows(when)):
                continue
            weeks, each = [], first
            while each <= last:
                monday = each - DAY * each.weekday()
                if self.is_school_day(each) and monday not in weeks:
                    weeks.append(monday)
                each += DAY
            monday = when - DAY * when.weekday()
            return [weeks.index(monday) + 1, len(weeks)] if monday in weeks else None
        return None


def made_up(chance, number):
    """A calendar nobody would choose: odd weekdays, terms of any length, closures anywhere in them."""
    first = date(2023, 1, 1) + DAY * chance.below(2000)
    terms, closures, at = [], [], first
    for i in range(2 + chance.below(5)):
        start = at + DAY * chance.below(30)
        end = start + DAY * chance.below(100)
        terms.append({"name": f"Term {i + 1}", "startsOn": str(start), "endsOn": str(end)})
        for j in range(chance.below(4)):
            a = chance.day(start, end)
            b = min(end, a + DAY * chance.below(9))
            kind = ["half-term", "inset", "bank-holiday", "closure"][chance.below(4)]
            closures.append({"kind": kind, "name": f"{i + 1}.{j + 1}", "from": str(a), "to": str(b)})
        at = end + DAY
    weekdays = [d for d in range(1, 8) if chance.below(7) < 5] or [3]
    return {
        "format": "isp-calendar",
        "version": "1",
        "id": f"made-up-{number}",
        "name": f"Made up {number}",
        "knownFrom": str(first),
        "knownTo": str(at + DAY * chance.below(40)),
        "weekdays": weekdays,
        "terms": terms,
        "closures": sorted(closures, key=lambda c: c["from"]),
    }


def school_days(chance, schools):
    for i in range(SCHOOL_DAY_CASES):
        at = i % len(schools)
        school = schools[at]
        when = chance.day(school.first - DAY * 10, school.last + DAY * 10)
        if i % 4 == 0:
            yield ["is", at, str(when), school.answer(when)]
        elif i % 4 == 1:
            count = chance.below(121) - 60
            yield ["add", at, str(when), count, school.add(when, count)]
        elif i % 4 == 2:
            other = chance.day(when - DAY * 5, school.last + DAY * 10)
            yield ["between", at, str(when), str(other), school.between(when, other)]
        else:
            yield ["week", at, str(when), school.week(when)]


def add_months(when, months):
    """The same day so many months on, or the last that the month has."""
    year, month = divmod(when.year * 12 + when.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(when.day, last))


def months(chance):
    for i in range(MONTH_CASES):
        when = chance.day(date(1996, 1, 1), date(2060, 12, 31))
        if i % 3 != 2:  # Most cases at the end of a month, where sums differ.
            last = calendar.monthrange(when.year, when.month)[1]
            when = when.replace(day=last - chance.below(4))
        count = chance.below(145) - 48
        if i % 3 == 0:  # Into a February, from a month that has more days.
            count = 12 * (chance.below(9) - 3) + 2 - when.month
        yield [str(when), count, str(add_months(when, count))]


def ages(chance):
    for i in range(AGE_CASES):
        born = chance.day(date(2000, 1, 1), date(2026, 12, 31))
        if i % 2 == 0:
            born = date(2000 + 4 * chance.below(7), 2, 29)
        when = chance.day(born, date(2052, 12, 31))
        if i % 4 == 0:  # On, before and after a birthday of 29 February.
            when = date(born.year + 1 + chance.below(25), 3, 1) + DAY * (chance.below(3) - 1)
        years = when.year - born.year - ((when.month, when.day) < (born.month, born.day))
        yield [str(born), str(when), years]


def clocks():
    """Instants, in seconds since 1970, at which it is just after or just before midnight somewhere."""
    for zone in ZONES:
        for when in CLOCK_DAYS:
            for hour, minute in [(0, 1), (23, 59)]:
                there = datetime.fromisoformat(when).replace(hour=hour, minute=minute)
                yield [zone, when, int(there.replace(tzinfo=ZoneInfo(zone)).timestamp())]


def listed(name, cases):
    lines = ",\n".join(f"    {json.dumps(case)}" for case in cases)
    return f'  "{name}": [\n{lines}\n  ]'


def main(paths):
    chance = Chance(20290903)
    published = []
    for path in paths:
        with open(path, encoding="utf-8") as file:
            published.append(json.load(file))
    invented = [made_up(chance, i + 1) for i in range(12)]
    schools = [School(facts) for facts in published + invented]
    parts = [
        listed("calendars", invented),
        listed("schoolDays", school_days(chance, schools)),
        listed("months", months(chance)),
        listed("ages", ages(chance)),
        listed("clocks", clocks()),
    ]
    print("{\n" + ",\n".join(parts) + "\n}")


main(sys.argv[1:])
