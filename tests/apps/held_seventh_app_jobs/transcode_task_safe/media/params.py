from pydantic import BaseModel, Field, field_validator


class Transcode(BaseModel):
    video_id: int = Field(gt=0)
    preset: str = Field(max_length=40)

    @field_validator("preset")
    @classmethod
    def known_preset(cls, value: str) -> str:
        if value not in {"fast", "medium", "slow"}:
            raise ValueError("unknown preset")
        return value
