"""Reads iCalendar files, a JSON list of texts on standard input, with one library of Python, and
writes what it understood: for each file a list of events with the fields that people see."""
import datetime
import json
import sys


def moment(value):
    """A day as it is, and a time as the same moment in UTC."""
    if not isinstance(value, datetime.datetime):
        return value.isoformat()
    return value.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def with_icalendar(text):
    import icalendar

    for event in icalendar.Calendar.from_ical(text).walk("VEVENT"):
        yield {
            "uid": str(event["UID"]),
            "sequence": int(event["SEQUENCE"]),
            "status": str(event["STATUS"]),
            "summary": str(event["SUMMARY"]),
            "description": str(event.get("DESCRIPTION", "")),
            "location": str(event.get("LOCATION", "")),
            "start": moment(event["DTSTART"].dt),
            "end": moment(event["DTEND"].dt),
        }


def with_vobject(text):
    import vobject

    for calendar in vobject.readComponents(text):
        for event in getattr(calendar, "vevent_list", []):
            field = lambda name: event.getChildValue(name, "")
            yield {
                "uid": field("uid"),
                "sequence": int(field("sequence")),
                "status": field("status"),
                "summary": field("summary"),
                "description": field("description"),
                "location": field("location"),
                "start": moment(event.dtstart.value),
                "end": moment(event.dtend.value),
            }


READERS = {"icalendar": with_icalendar, "vobject": with_vobject}

if __name__ == "__main__":
    read = READERS[sys.argv[1]]
    texts = json.loads(sys.stdin.buffer.read().decode("utf-8"))
    print(json.dumps([list(read(text)) for text in texts]))
