import jinja2

TEMPLATES = {"card.html": "<figure id='c{{ id }}'><figcaption>{{ caption }}</figcaption></figure>"}

env = jinja2.Environment(loader=jinja2.DictLoader(TEMPLATES))


def render_card(card_id, caption):
    return env.get_template("card.html").render(id=card_id, caption=caption)
