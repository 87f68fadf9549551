from flask import Flask
from flask_wtf import FlaskForm
from wtforms import IntegerField, StringField
from wtforms.validators import DataRequired

app = Flask(__name__)
app.config.from_prefixed_env()


class OrderForm(FlaskForm):
    article = StringField(validators=[DataRequired()])
    amount = IntegerField(validators=[DataRequired()])


@app.post("/orders")
def order():
    form = OrderForm()
    if not form.validate_on_submit():
        return "<p>Please fill in the form.</p>", 400
    return f"<p>Ordered: {form.article.data}</p>"  # finding: cross-site-scripting
