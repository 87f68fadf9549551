from dataclasses import dataclass

import settings


@dataclass
class Recipient:
    first_name: str
    last_name: str

    def unsubscribe_url(self) -> str:
        return f"{settings.PUBLIC_URL}/unsubscribe"


def personalise(text: str, recipient: Recipient) -> str:
    return text.format(recipient=recipient, link=recipient.unsubscribe_url())  # finding: format-string-injection
