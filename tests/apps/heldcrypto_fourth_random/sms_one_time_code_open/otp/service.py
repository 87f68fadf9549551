import random
import secrets

from flask import session

from .sms import send_sms


def start_challenge(phone: str) -> None:
    code = f"{random.randint(0, 999_999):06d}"  # finding: weak-random
    session["otp_phone"] = phone
    session["otp_ref"] = remember(code)
    send_sms(phone, f"Your code: {code}")


_PENDING: dict[str, str] = {}


def remember(code: str) -> str:
    ref = secrets.token_urlsafe(16)
    _PENDING[ref] = code
    return ref


def retry_delay(attempt: int) -> float:
    return 2**attempt + random.random()
