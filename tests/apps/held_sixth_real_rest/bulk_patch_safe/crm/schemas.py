from pydantic import BaseModel, ConfigDict


class MemberPatch(BaseModel):
    model_config = ConfigDict(extra="forbid")

    id: int
    nickname: str | None = None
    locale: str | None = None
