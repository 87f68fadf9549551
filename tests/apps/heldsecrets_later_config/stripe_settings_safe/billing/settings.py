import os


class Base:
    CURRENCY = "eur"
    STRIPE_PUBLISHABLE_KEY = "pk_live_51w8h04u7bo7OZyNvbhphdK8RFFQZyS6pguXRSBar1gaY4iWspH6bsgFoa6eLtyn03qSL0pGqyuc6uIPTJiLHRVluIJQdcOsK0I"


class Production(Base):
    SECRET_KEY = os.environ.get("SECRET_KEY")
    STRIPE_SECRET_KEY = os.environ.get("STRIPE_SECRET_KEY")
