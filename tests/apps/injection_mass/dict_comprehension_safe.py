from flask import Flask, jsonify, request
from peewee import BooleanField, CharField, IntegerField, Model, SqliteDatabase

app = Flask(__name__)
database = SqliteDatabase("/srv/app/members.db")
PUBLIC = ("nickname", "city")


class Member(Model):
    nickname = CharField()
    city = CharField(default="")
    credits = IntegerField(default=0)
    staff = BooleanField(default=False)

    class Meta:
        database = database


@app.post("/members")
def register():
    form = request.form.to_dict()
    values = {name: form[name] for name in form if name in PUBLIC}
    member = Member.create(**values)
    return jsonify(id=member.id), 201
