from flask import Flask, redirect, request
from wtforms import Form, HiddenField, StringField
from wtforms.validators import AnyOf, DataRequired, Length

app = Flask(__name__)


class CouponForm(Form):
    code = StringField("Coupon", validators=[DataRequired(), Length(max=20)])
    back = HiddenField(validators=[AnyOf(["/cart", "/checkout"])])


@app.get("/coupon/apply")
def coupon():
    form = CouponForm(request.args)
    if not form.validate():
        return redirect("/coupon")
    return redirect(form.back.data)
