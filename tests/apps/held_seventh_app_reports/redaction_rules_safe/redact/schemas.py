from pydantic import BaseModel, Field, field_validator


class Redaction(BaseModel):
    text: str = Field(max_length=50_000)
    word: str = Field(min_length=1, max_length=60)

    @field_validator("word")
    @classmethod
    def plain_word(cls, value: str) -> str:
        if not value.isalnum():
            raise ValueError("not a word")
        return value
