from flask import Flask, jsonify, request
from peewee import BooleanField, CharField, Model, SqliteDatabase
from playhouse.shortcuts import update_model_from_dict

app = Flask(__name__)
database = SqliteDatabase("members.db")


class Member(Model):
    nickname = CharField()
    paid = BooleanField(default=False)

    class Meta:
        database = database


@app.post("/members/<int:member_id>")
def edit_member(member_id):
    member = Member.get_by_id(member_id)
    values = request.form.to_dict()
    values.pop("id", None)
    update_model_from_dict(member, values)  # finding: mass-assignment
    member.save()
    return jsonify(saved=True)
