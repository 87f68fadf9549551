_PLANS = {}


def start_checkout(user_id):
    return f"https://checkout.stripe.com/c/pay/{user_id}"


def activate(user_id, plan):
    _PLANS[user_id] = plan


def cancel(user_id):
    _PLANS.pop(user_id, None)
