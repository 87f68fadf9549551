from typing import Annotated

from pydantic import BaseModel, Field

GroupName = Annotated[str, Field(min_length=2, max_length=64, pattern=r"^[a-z][a-z0-9-]*$")]


class MembersRequest(BaseModel):
    group: GroupName
    limit: int = Field(default=100, le=500)
