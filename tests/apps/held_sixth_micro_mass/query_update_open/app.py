from flask import Flask, jsonify, request
from sqlalchemy import Boolean, Integer, String, create_engine, update
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

app = Flask(__name__)
engine = create_engine("sqlite:///team.db")


class Base(DeclarativeBase):
    pass


class Member(Base):
    __tablename__ = "members"
    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    title: Mapped[str] = mapped_column(String(40))
    owner: Mapped[bool] = mapped_column(Boolean, default=False)


@app.put("/members/<int:mid>")
def put_member(mid):
    body = request.json
    with Session(engine) as session:
        statement = update(Member).where(Member.id == mid).values(**body)  # finding: mass-assignment
        session.execute(statement)
        session.commit()
    return jsonify(ok=True)
