_TOPICS = {}


def find_topic(topic_id):
    return _TOPICS.get(topic_id, {'title': '', 'posts': []})
