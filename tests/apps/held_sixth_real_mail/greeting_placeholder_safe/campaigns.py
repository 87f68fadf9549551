from dataclasses import dataclass
from string import Template

import settings


@dataclass
class Recipient:
    first_name: str
    last_name: str

    def unsubscribe_url(self) -> str:
        return f"{settings.PUBLIC_URL}/unsubscribe"


def personalise(text: str, recipient: Recipient) -> str:
    values = {"first_name": recipient.first_name, "link": recipient.unsubscribe_url()}
    return Template(text).safe_substitute(values)
