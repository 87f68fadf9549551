from dataclasses import dataclass
import os


@dataclass(frozen=True)
class SmsSettings:
    account_sid: str = "AC2b2c5bad0caf60b267f0c8a49b807c2f"
    auth_token: str = "57d7136b0f0b9526ac34a15e5dc42217"  # finding: hardcoded-credential
    sender: str = "+15005550006"
