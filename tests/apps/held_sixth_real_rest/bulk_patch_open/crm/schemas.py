from pydantic import BaseModel, ConfigDict


class MemberPatch(BaseModel):
    model_config = ConfigDict(extra="allow")

    id: int
    nickname: str | None = None
    locale: str | None = None
