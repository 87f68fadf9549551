from typing import Any

from pydantic import BaseModel


class Strict(BaseModel):
    model_config = {"extra": "forbid"}


class LoginPayload(Strict):
    email: str
    pin: str
