import secrets
from dataclasses import dataclass, field


@dataclass
class Calendar:
    name: str
    secret_token: str = field(default_factory=secrets.token_hex)

    def to_ical(self):
        return "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"


CALENDARS = {1: Calendar("rota")}


def get_calendar(cal_id):
    return CALENDARS.get(cal_id)
