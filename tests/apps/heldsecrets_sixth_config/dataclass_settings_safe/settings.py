from dataclasses import dataclass
import os


@dataclass(frozen=True)
class SmsSettings:
    account_sid: str = os.environ["TWILIO_SID"]
    auth_token: str = os.environ["TWILIO_TOKEN"]
    sender: str = "+15005550006"
