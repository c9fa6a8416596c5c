using System;
using System.Linq;
using TestKit.Shapes.Tests.Subjects;
using Xunit;

namespace TestKit.Shapes.Tests;

public sealed class RefStructTests
{
    [Fact]
    public void RefStruct_Tested_SelectsAndCounts()
    {
        var wire = new MockWire();
        var seven = wire.Send(packet => packet.Id == 7);
        wire.Send(packet => packet.Id == 8).Throws(new TimeoutException());

        wire.Object.Send(new Packet(7));
        wire.Object.Send(new Packet(1));

        Assert.Throws<TimeoutException>(() => wire.Object.Send(new Packet(8)));
        seven.AssertCalled(Times.Once);
        wire.Send().AssertCalled(3);
    }

    [Fact]
    public void RefStruct_TestedAfterTheCall_SaysWhatToDo()
    {
        var wire = new MockWire();
        wire.Object.Send(new Packet(7));

        var e = Assert.Throws<InvalidSetupException>(() => wire.Send(packet => packet.Id == 7).AssertCalled());

        Assert.Equal(
            "A selector that tests a TestKit.Shapes.Tests.Subjects.Packet was made after the call: a ref struct is gone when the call is over. Make the selector before the call and keep it: var sent = mock.Send(packet => …); then assert on sent.",
            e.Message);
    }

    [Fact]
    public void RefStruct_TypedDelegate_GivesAndTakes()
    {
        var wire = new MockWire();
        var seen = 0;
        wire.Make(3).Returns(id => new Packet(id + 1));
        wire.Send().Does(packet => seen = packet.Id);
        wire.Fill().Does((ref Packet packet) => packet = new Packet(5));
        var filled = new Packet(1);

        wire.Object.Send(new Packet(44));
        wire.Object.Fill(ref filled);

        Assert.Equal(4, wire.Object.Make(3).Id);
        Assert.Equal(0, wire.Object.Make(4).Id);
        Assert.Equal(44, seen);
        Assert.Equal(5, filled.Id);
    }

    [Fact]
    public void TypeParameter_AllowsRefStructs_IsSetUpForAllTypes()
    {
        var wire = new MockWire();
        wire.Put().Throws(new TimeoutException()).Once();
        wire.Put<int>().Does();

        Assert.Throws<TimeoutException>(() => wire.Object.Put(new Packet(3)));
        wire.Object.Put(new Packet(4));
        wire.Object.Put(5);

        wire.Put().AssertCalled(3);
        Assert.Equal([typeof(Packet), typeof(Packet), typeof(int)], wire.Put().Calls.Select(call => call.Types[0]));
    }

    [Fact]
    public void TypeParameter_AllowsRefStructs_IsTestedByItsType()
    {
        var wire = new MockWire();
        var sent = wire.Put<Packet>(packet => packet.Id == 3);
        var five = wire.Put<int>(number => number == 5);

        wire.Object.Put(new Packet(3));
        wire.Object.Put(5);

        sent.AssertCalled(Times.Once);
        five.AssertCalled(Times.Once);
    }
}
