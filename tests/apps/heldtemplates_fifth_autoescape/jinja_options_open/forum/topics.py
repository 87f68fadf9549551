from flask import Blueprint, render_template

from forum.models import find_topic

topics = Blueprint('topics', __name__)


@topics.route('/t/<int:topic_id>')
def show(topic_id):
    return render_template('topic.html', topic=find_topic(topic_id))
