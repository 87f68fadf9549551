from typing import Literal

from pydantic import BaseModel, Field


class DeployRequest(BaseModel):
    branch: Literal["main", "staging", "release"] = "main"
    depth: int = Field(default=1, ge=1, le=50)
