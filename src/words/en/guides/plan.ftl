### The six-step plan of guide 5, and the opening questions after the tips of guide 2.

## Steps: the title, and the task as the control table puts it

step-analyse = Analyse the present situation
step-analyse-task = Analyse the present situation
step-develop = Develop the strategy as a road map
step-develop-task = Develop the strategy
step-train = Train employees
step-train-task = Train employees
step-test = Test and correct
step-test-task = Test the strategy
step-roll-out = Roll out to the whole company
step-roll-out-task = Roll out
step-evaluate = Evaluate and adjust continually
step-evaluate-task = Evaluate effectiveness

## Who answers for a step in the guide’s table

who-managers = managers
who-head = head
who-hr = human resources
who-all-departments = all departments
who-leadership = leadership

## What belongs to each step

task-gather-reviews = Gather customers’ reviews, for example from Google Reviews or Yelp
task-survey-customers = Survey customers on the quality of service and on what to improve
task-analyse-figures = Analyse the figures: the share of returns, and the time taken to answer customers
task-set-goals = Set goals for one year, each with a starting figure
task-define-channels = Decide through which channels customers reach you: chat, telephone or e-mail
task-choose-metrics = Choose the key figures, such as NPS and CSAT, and say what each one measures
task-hold-courses = Hold courses on customer service
task-prepare-scripts = Prepare guides and scripts, so that staff know what to do in each situation
task-teach-with-cases = Teach with examples of contacts that went well and that went wrong, side by side
task-collect-reactions = Collect customers’ reactions, and treat them as confidential
task-survey-again = Survey customers again to see what they think of the changes
task-trial-and-error = Find out by trial and error what works and what does not
task-discuss-plan = Discuss the plan with every team and department, so that everyone knows their part
task-go-in-stages = Proceed in stages, so that you keep control and can still change things
task-share-experience = Give staff a place of their own to share experiences and results
task-analyse-kpis = Analyse the key figures you chose
task-correct-strategy = Adjust the strategy in line with what customers and staff say
task-publish-results = Publish the results inside the company to motivate staff

## Opening questions, with what the guide advises

tip-audit = How strong are your relationships with customers today, and where are the weak spots?
tip-audit-advice = Audit your current relationships and find the weak spots.
tip-strategy = Which business goal should better relationships serve, and where is that written down?
tip-strategy-advice = Write an overall strategy in line with the business goals.
tip-training = What do your people still need to learn about communication, about other cultures and about maintaining relationships?
tip-training-advice = Train staff in communication, cultures and relationships.
tip-crm = Which system stores what you know about each customer, and does it suit your needs?
tip-crm-advice = Pick a CRM system that suits your needs. Introduce it well.
tip-metrics = Which few figures will tell you whether it works, who looks at them, and how often?
tip-metrics-advice = Track the key figures, and adapt the strategy to them.
