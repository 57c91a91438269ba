<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>syncscope::document::Orders</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>syncscope::document::Scheduler</name>
    <message numerus="yes">
        <source>Reached in %n step(s): %1.</source>
        <translation>
            <numerusform>Reached in %n step: %1.</numerusform>
            <numerusform>Reached in %n steps: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reached in every state in which %1 has been written %n time(s), as often as in the usual run, and is %2.</source>
        <translation>
            <numerusform>Reached in every state in which %1 has been written %n time, as often as in the usual run, and is %2.</numerusform>
            <numerusform>Reached in every state in which %1 has been written %n times, as often as in the usual run, and is %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>syncscope::models::GridModel</name>
    <message numerus="yes">
        <source>%1 order(s)</source>
        <translation>
            <numerusform>%1 order</numerusform>
            <numerusform>%1 orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>syncscope::views::BreakpointsPanel</name>
    <message numerus="yes">
        <source>%n hit(s) in this run</source>
        <translation>
            <numerusform>%n hit in this run</numerusform>
            <numerusform>%n hits in this run</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>syncscope::views::CompareView</name>
    <message numerus="yes">
        <source>%n configuration(s) under the same arrivals</source>
        <translation>
            <numerusform>%n configuration</numerusform>
            <numerusform>%n configurations under the same arrivals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>syncscope::views::ComparerBar</name>
    <message numerus="yes">
        <source>All orders of %n configuration(s) gone through.</source>
        <translation>
            <numerusform>All orders of %n configuration gone through.</numerusform>
            <numerusform>All orders of %n configurations gone through.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>syncscope::views::ConfigurationEditor</name>
    <message numerus="yes">
        <source>cancels, %n time(s)</source>
        <translation>
            <numerusform>cancels, once</numerusform>
            <numerusform>cancels, %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sends %n request(s)</source>
        <translation>
            <numerusform>sends %n request</numerusform>
            <numerusform>sends %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n time(s))</source>
        <translation>
            <numerusform>%1 (once)</numerusform>
            <numerusform>%1 (%n times)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>syncscope::views::CounterCard</name>
    <message numerus="yes">
        <source>%n update(s) lost</source>
        <translation>
            <numerusform>%n update lost</numerusform>
            <numerusform>%n updates lost</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>syncscope::views::DriverPanel</name>
    <message numerus="yes">
        <source>%n mistake(s)</source>
        <translation>
            <numerusform>%n mistake</numerusform>
            <numerusform>%n mistakes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>syncscope::views::MessagePanel</name>
    <message numerus="yes">
        <source>%n mistake(s).</source>
        <translation>
            <numerusform>%n mistake.</numerusform>
            <numerusform>%n mistakes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>syncscope::views::OrdersView</name>
    <message numerus="yes">
        <source>Unsafe: %1 of %2 order(s) go wrong</source>
        <translation>
            <numerusform>Unsafe: %1 of %2 order goes wrong</numerusform>
            <numerusform>Unsafe: %1 of %2 orders go wrong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Safe: none of the %1 order(s) goes wrong, and there are no others</source>
        <translation>
            <numerusform>Safe: the %1 order there is does not go wrong, and there is no other</numerusform>
            <numerusform>Safe: none of the %1 orders goes wrong, and there are no others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 class(es)</source>
        <translation>
            <numerusform>%1 class</numerusform>
            <numerusform>%1 classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 state(s) gone through in %2 s</source>
        <translation>
            <numerusform>%1 state gone through in %2 s</numerusform>
            <numerusform>%1 states gone through in %2 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the least bad order has %n pre-emption(s)</source>
        <translation>
            <numerusform>the least bad order has %n pre-emption</numerusform>
            <numerusform>the least bad order has %n pre-emptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 state(s) found</source>
        <translation>
            <numerusform>%1 state found</numerusform>
            <numerusform>%1 states found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 order(s) ended</source>
        <translation>
            <numerusform>%1 order ended</numerusform>
            <numerusform>%1 orders ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n step(s)</source>
        <translation>
            <numerusform>%1, %n step</numerusform>
            <numerusform>%1, %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 order(s)</source>
        <translation>
            <numerusform>%1 order</numerusform>
            <numerusform>%1 orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choices: %n class(es)</source>
        <translation>
            <numerusform>Choices: %n class</numerusform>
            <numerusform>Choices: %n classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choices: %1 of %2 class(es)</source>
        <translation>
            <numerusform>Choices: %1 of %2 class</numerusform>
            <numerusform>Choices: %1 of %2 classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rules are broken on the way, but none of the %1 order(s) ends badly, and there are no others</source>
        <translation>
            <numerusform>Rules are broken on the way, but the %1 order there is does not end badly</numerusform>
            <numerusform>Rules are broken on the way, but none of the %1 orders ends badly, and there are no others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>syncscope::views::ReachPanel</name>
    <message numerus="yes">
        <source>%1 state(s) found</source>
        <translation>
            <numerusform>%1 state found</numerusform>
            <numerusform>%1 states found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 state(s) gone through in %2 s</source>
        <translation>
            <numerusform>%1 state gone through in %2 s</numerusform>
            <numerusform>%1 states gone through in %2 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pre-emption(s)</source>
        <translation>
            <numerusform>%n pre-emption</numerusform>
            <numerusform>%n pre-emptions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>syncscope::views::SharingView</name>
    <message numerus="yes">
        <source>At %1 of %n variable(s) two callbacks can meet that nothing keeps apart.</source>
        <translation>
            <numerusform>At %1 of %n variable two callbacks can meet that nothing keeps apart.</numerusform>
            <numerusform>At %1 of %n variables two callbacks can meet that nothing keeps apart.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>syncscope::views::SourceView</name>
    <message numerus="yes">
        <source>%n line(s) left out by #if</source>
        <translation>
            <numerusform>%n line left out by #if</numerusform>
            <numerusform>%n lines left out by #if</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>syncscope::views::TimelineFacts</name>
    <message numerus="yes">
        <source>and %n other event(s)</source>
        <translation>
            <numerusform>and %n other event</numerusform>
            <numerusform>and %n other events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>syncscope::views::TimelineView</name>
    <message numerus="yes">
        <source>%n slice(s) here; zoom in to see each</source>
        <translation>
            <numerusform>%n slice here; zoom in to see each</numerusform>
            <numerusform>%n slices here; zoom in to see each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>syncscope::window::ExportDialog</name>
    <message numerus="yes">
        <source>the first of %n picture(s)</source>
        <translation>
            <numerusform>the only picture</numerusform>
            <numerusform>the first of %n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s) have no room: choose fewer, a larger size, or several pictures</source>
        <translation>
            <numerusform>%n lane has no room: choose fewer, a larger size, or several pictures</numerusform>
            <numerusform>%n lanes have no room: choose fewer, a larger size, or several pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>syncscope::window::MainWindow</name>
    <message numerus="yes">
        <source>driver.c (%n mistake(s))</source>
        <translation>
            <numerusform>driver.c (%n mistake)</numerusform>
            <numerusform>driver.c (%n mistakes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n processor(s)</source>
        <translation>
            <numerusform>%n processor</numerusform>
            <numerusform>%n processors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
</TS>
