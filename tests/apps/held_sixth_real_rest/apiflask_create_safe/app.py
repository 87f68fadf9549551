from apiflask import APIFlask, Schema
from apiflask.fields import Email, String
from apiflask.validators import Length
from flask import request

from accounts import Account, db

app = APIFlask(__name__)
app.config.from_prefixed_env()
db.init_app(app)


class AccountIn(Schema):
    email = Email(required=True)
    display_name = String(required=True, validate=Length(1, 60))


@app.post("/accounts")
@app.input(AccountIn, location="json")
def create_account(json_data):
    account = Account(**json_data)
    db.session.add(account)
    db.session.commit()
    return {"id": account.id, "agent": request.user_agent.browser}, 201
