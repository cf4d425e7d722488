"""How many requests may be in flight: the limiter, its lanes and the laws that move the limit."""
