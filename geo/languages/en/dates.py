"""English words of time."""

from collections.abc import Mapping

MONTHS: Mapping[str, str] = {
    "1": "january, jan",
    "2": "february, feb",
    "3": "march, mar",
    "4": "april, apr",
    "5": "may",
    "6": "june, jun",
    "7": "july, jul",
    "8": "august, aug",
    "9": "september, sept, sep",
    "10": "october, oct",
    "11": "november, nov",
    "12": "december, dec",
}

WEEKDAYS: Mapping[str, str] = {
    "0": "monday, mon",
    "1": "tuesday, tue, tues",
    "2": "wednesday, wed",
    "3": "thursday, thu, thurs",
    "4": "friday, fri",
    "5": "saturday",
    "6": "sunday",
}

DAYS: Mapping[str, str] = {
    "0:0": (
        "today, this morning, this afternoon, this evening, earlier in the day, earlier today, "
        "later in the day, tonight, since the start of the day, "
        "since the beginning of the day, since midnight, since this morning, "
        "from the start of the day, so far today, at this hour, hours ago, an hour ago, "
        "in the morning, in the afternoon, at dawn, early in the morning, during the day, "
        "this day, earlier this day, later today, tonight's, as of this morning, "
        "as of this evening, moments ago, minutes ago, half an hour ago, "
        "since the beginning of today, since early morning, from early morning, "
        "early this morning, this noon, at noon, at midday, around noon, in the evening, "
        "all day, all day long, throughout the day, the whole day, during today, "
        "in the early morning, this very morning, since dawn, at sunrise, at lunchtime, "
        "all morning, late in the evening"
    ),
    "-1:-1": (
        "yesterday, the day before, a day earlier, the previous day, last evening, yesterday "
        "evening, yesterday morning, the evening before, the previous evening, late yesterday, "
        "yesterday afternoon, late last evening, one day earlier, one day ago, a day ago, the "
        "preceding day, the day prior, one day after, a day after"
    ),
    "-2:-2": (
        "the day before yesterday, two days ago, two days earlier, 2 days ago, "
        "a couple of days ago, two nights ago"
    ),
    "-3:-3": "three days ago, three days earlier, 3 days ago",
    "-7:-7": "a week ago, one week ago, a week earlier, one week earlier",
    "-1:0": (
        "over the past day, over the last day, in the past day, in the last day, "
        "during the past day, during the last day, the past day, the last day, past day, "
        "past 24 hours, last 24 hours, past twenty four hours, previous 24 hours, "
        "preceding 24 hours, past day and night, last night, overnight, during the night, "
        "in the night, over the day, this past night, at night, within 24 hours, in 24 hours, "
        "over 24 hours, in the past 24 hours, over the past 24 hours, "
        "during the past 24 hours, last day, last 24 hrs, past 24 hrs, over the last 24 hours, "
        "since yesterday, from yesterday, for the past day, for the day, over one day, "
        "the night before, throughout the night, all night, all night long, through the night, "
        "this night, during the last 24 hours, in the last 24 hours, the last 24 hours, "
        "this past day, in the previous 24 hours, past night, the past night, "
        "during the past night, within the past day, in the past day and night, "
        "late last night, last evening and night, over the night, in 24 hrs, "
        "during the previous day, over the previous day"
    ),
    "-2:0": (
        "past 48 hours, last 48 hours, past two days, last two days, over the last two days, "
        "over the past two days, over two days, in two days, in the past 48 hours, "
        "over the past 48 hours"
    ),
    "-5:0": (
        "in previous days, over previous days, over the previous days, in recent days, "
        "over recent days, recent days, past few days, last few days, past several days, "
        "last several days, these days, the other day, past days, in the past few days, "
        "in the last few days, over the past few days, over the last few days, "
        "during the last days, in the last days, over the last days, last days, "
        "the last several days, the past several days, in these days, past couple of days, "
        "last couple of days"
    ),
}

WEEKS: Mapping[str, str] = {
    "0": (
        "this week, since the beginning of the week, since the start of the week, "
        "since monday this week, earlier this week, so far this week"
    ),
    "-1": "last week, the previous week",
    "-9": (
        "over the weekend, last weekend, at the weekend, during the weekend, at weekend, "
        "over this weekend, the weekend, this weekend, this past weekend, on the weekend, "
        "past weekend"
    ),
    "7": (
        "past week, over the week, last seven days, past seven days, over the past week, "
        "in the past week, during the past week, over the last seven days, in one week, "
        "over one week, for the week, the past week, past 7 days, last 7 days, "
        "during the week, throughout the week"
    ),
    "14": (
        "past two weeks, last two weeks, past fortnight, in two weeks, the past two weeks, "
        "over the past two weeks, over two weeks, last fortnight"
    ),
    "30": "past 30 days, past four weeks",
}

MONTH_SPANS: Mapping[str, str] = {
    "0": (
        "this month, since the beginning of the month, since the start of the month, "
        "since the beginning of this month, so far this month, earlier this month"
    ),
    "-1": "last month, the previous month, in the previous month",
    "30": (
        "past month, over the month, over the past month, in the past month, "
        "during the past month, in one month"
    ),
}

YEAR_SPANS: Mapping[str, str] = {
    "0": (
        "this year, since the beginning of the year, since the start of the year, "
        "since the beginning of this year, since january 1"
    ),
    "-1": "last year, a year ago, the previous year",
    "365": "past year",
}

INVASION: Mapping[str, str] = {
    "2022-02-24": (
        "since the start of the full scale invasion, since the beginning of the full scale "
        "invasion, since the start of the invasion, since the start of the war, since the "
        "beginning of the war, since the full scale invasion, since february 2022, since the "
        "beginning of the full scale war, since the start of the full scale war, since the "
        "inception of the full scale invasion, since russia's full scale invasion, since russia "
        "launched its full scale invasion, since it began its full scale invasion, since russia "
        "began its full scale invasion, since the invasion began, since the war began, since "
        "russia invaded, since it launched its full scale invasion, since its full scale "
        "invasion began, since russia launched the full scale invasion, since the outbreak of "
        "the full scale war"
    ),
}

SINCE: Mapping[str, str] = {
    "since": (
        "since, since the beginning of, since the start of, from the beginning of, "
        "from the start of, starting from"
    ),
    "begin": "the beginning of, beginning of, early, in early, the start of",
    "mid": "mid, the middle of, in mid",
    "end": "late, in late, the end of, at the end of",
}

NIGHT: Mapping[str, str] = {
    "into": (
        "overnight on, overnight, overnight into, overnight to, night to, night into, "
        "night before, the night to, night leading to, in the night of, in the night to, "
        "in the early hours between"
    ),
    "of": "night of, the night of, night of the, on the night of",
}

JOIN: Mapping[str, str] = {
    "to": "to, through, until, till",
    "and": "and, or",
}

PAST: Mapping[str, str] = {
    "past": "past, last, previous, in the past, over the last",
}

UNITS: Mapping[str, str] = {
    "1": "days, day",
    "7": "weeks, week",
    "30": "months, month",
}

AGO: Mapping[str, str] = {
    "ago": "ago, earlier",
}
"""Behind a number of days: "ten days ago"."""

LASTING: Mapping[str, str] = {
    "-2:0": "for two days, for a second day, for the second day, for two days running",
    "-3:0": "for three days, for a third day, for the third day, for three days running",
}
"""How long something lasted, which is its date only where nothing else dates it."""

NEXT: Mapping[str, str] = {
    "0": (
        "the same day, that same day, the same night, that same night, that night, the same "
        "evening, that evening, that same evening, later that day, later that night, the same "
        "morning, on the same day, of the same day"
    ),
    "1": (
        "the next day, the following day, the day after, the next morning, a day later, "
        "the following morning, the following night, the next night"
    ),
}
"""Told from the day that was named last."""

TABLES = {
    "month": MONTHS,
    "weekday": WEEKDAYS,
    "days": DAYS,
    "weeks": WEEKS,
    "months": MONTH_SPANS,
    "years": YEAR_SPANS,
    "war": INVASION,
    "since": SINCE,
    "night": NIGHT,
    "join": JOIN,
    "past": PAST,
    "unit": UNITS,
    "next": NEXT,
    "ago": AGO,
    "lasting": LASTING,
}
